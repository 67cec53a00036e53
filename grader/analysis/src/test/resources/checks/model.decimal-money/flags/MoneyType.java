record Money(long cents) {} // finding: Money.cents
