### My place: who I am, and how I want to see it.

mine-title = My place
mine-visitor = You are not signed in
mine-visitor-text = You can read and search without an account.
mine-enter = Sign me in
mine-roles = Here you are { $roles }.
mine-organisations = You keep up to date: { $organisations }.

mine-typed = What you wrote without a connection
mine-unsent =
    { $count ->
        [one] What you wrote without a connection has not been sent yet. If you sign out, it is gone.
       *[other] { $count } messages have not been sent yet. If you sign out, they are gone.
    }
mine-stay = Stay signed in
mine-leave = Throw away and sign out

comfort-title = This is how I want to see it
comfort-language = Language
comfort-text = Size of the letters
comfort-text-normal = Normal
comfort-text-large = Larger
comfort-text-larger = Even larger
comfort-mode = Light or dark
comfort-mode-auto = Like my device
comfort-mode-light = Light
comfort-mode-dark = Dark
comfort-contrast = Contrast
comfort-contrast-auto = Like my device
comfort-contrast-high = More contrast
comfort-kept = We keep this on this device only.
