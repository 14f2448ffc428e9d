package kz.localbusiness.kaspi.simulator;

/// Leaves the middle of an operation with the code to answer; never leaves the bank.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long code;

    Refusal(long code) {
        super("code " + code, null, false, false);
        this.code = code;
    }

    long code() {
        return code;
    }
}
