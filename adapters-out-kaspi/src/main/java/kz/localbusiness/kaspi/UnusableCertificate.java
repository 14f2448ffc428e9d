package kz.localbusiness.kaspi;

/// Says nothing about it: whatever is wrong with a keystore may quote what is in it.
final class UnusableCertificate extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableCertificate() {
        super("no keystore, or not its password");
    }
}
