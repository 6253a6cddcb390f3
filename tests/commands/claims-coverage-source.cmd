$ factcheck claims coverage --base ../base_small --source library
? 0
--- stdout
seeds/library.txt:1: – The library of Velmorne
seeds/library.txt:3: ✔ The municipal library of Velmorne lends 48,000 books a year. [library-loans]
seeds/library.txt:3: ✔ It has been free for all residents since 2015. [library-free]
--- stderr
