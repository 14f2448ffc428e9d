package kz.localbusiness.application;

/// What a person is in one business; the realm carries the same names in lower case.
public enum Role {
    OWNER,
    MANAGER,
    STAFF,
    CLIENT
}
