### Putting the neighbourhood on the home screen of a phone.

install-title = Put it on your home screen
install-text = Then you open the programme with one tap, also without a connection.
install-do = Put it on my home screen
install-apple = In Safari, tap the square with the arrow. Then choose: Add to Home Screen.
install-menu = Open the menu of your browser. Then choose: Add to Home screen, or: Install.
install-no = No, thank you
install-read = I know now
