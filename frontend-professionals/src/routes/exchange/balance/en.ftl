### Which kinds of asks and of helpers are missing.

balance-helpers = There are too few helpers for: { $categories }
balance-even = Nowhere are there clearly too few helpers
balance-asks = Here is far more on offer than is asked for: { $categories }. Ask around who could use it.
balance-category = Category
balance-asks-column = Asks
balance-offers-column = Offers
balance-few = 4 or fewer
balance-counts = How we count: all asks and all offers that are open now. Too few means: at least twice as many on the other side. Numbers of 4 or fewer are not shown, so that nobody can be recognised.
balance-none = There is too little to count yet
balance-none-text = As soon as a category has more than four asks or more than four offers, you see it here.
