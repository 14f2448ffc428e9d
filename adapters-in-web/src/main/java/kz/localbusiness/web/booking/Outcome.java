package kz.localbusiness.web.booking;

/// What came of something that the client did.
///
/// @param key of the text that says it
record Outcome(boolean good, String key) {

    static Outcome good(String key) {
        return new Outcome(true, key);
    }

    static Outcome bad(String key) {
        return new Outcome(false, key);
    }
}
