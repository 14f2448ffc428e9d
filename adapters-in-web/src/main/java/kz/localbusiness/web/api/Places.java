package kz.localbusiness.web.api;

/// Where a page of a list begins, as an earlier page told.
final class Places {

    private static final int LONGEST = 100;

    private Places() {}

    /// Anything else leads to some place of the same list.
    static String bounded(String told) {
        return told.substring(0, Math.min(told.length(), LONGEST));
    }
}
