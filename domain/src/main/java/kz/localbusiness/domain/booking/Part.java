package kz.localbusiness.domain.booking;

/// Which buffers of a service count within a visit: those towards a service by the same person fall
/// away.
record Part(boolean head, boolean tail) {

    static final Part WHOLE = new Part(true, true);
}
