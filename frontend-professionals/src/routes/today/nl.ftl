today-title = Goedendag, { $name }
