package planted.localbusiness.unmarked;

record PackagesAreNullMarked() {}
