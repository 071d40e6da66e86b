front-title = Come in. What would you like to do?
