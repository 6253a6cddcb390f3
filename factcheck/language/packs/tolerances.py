"""What a hedge allows: its name, and the lowest and highest amount as multiples of the value written.

« près de 47 % » is said of 45 or 47 and, loosely, of a little more; « plus de 250 000 » of 260 000, not of two
millions. The multiples are this project's convention, not a measured usage.
"""

NEAR = ("about", 0.85, 1.02)
ABOUT = ("about", 0.9, 1.1)
OVER = ("over", 1.0, 1.5)
UNDER = ("under", 0.67, 1.0)
VAGUE = ("vague", 1.0, 30.0)  # « des milliers » may be twenty thousand, not two hundred thousand
AT_LEAST = ("atleast", 1.0, 1.5)
AT_MOST = ("atmost", 0.67, 1.0)

# A fraction in words is round by nature: a third is 33 % and 33.3 %. Percentage points either side, and the same as a
# share of the value for small fractions; the smaller of the two holds.
FRACTION_POINTS, FRACTION_SHARE = 0.7, 0.03
