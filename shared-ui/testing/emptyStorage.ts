/** Before each file of tests: nobody was here yet. */
localStorage.clear();
sessionStorage.clear();
