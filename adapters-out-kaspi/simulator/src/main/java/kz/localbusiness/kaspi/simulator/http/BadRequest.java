package kz.localbusiness.kaspi.simulator.http;

/// A request that nobody can read; answered by HTTP 400, which the manual does not mention.
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String what) {
        super(what, null, false, false);
    }
}
