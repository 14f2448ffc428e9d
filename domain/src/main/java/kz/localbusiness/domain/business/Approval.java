package kz.localbusiness.domain.business;

/// What becomes of a client's booking: it stands at once, or waits for the owner's word.
public enum Approval {
    INSTANT,
    BY_OWNER
}
