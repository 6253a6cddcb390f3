$ factcheck claims coverage --base ../base_small
? 0
--- stdout
source text        claims  checkable  with claim  share
seeds/bridge.txt        3          5           3   60 %
seeds/library.txt       2          2           2  100 %
all                     5          7           5   71 %
--- stderr
