package kz.localbusiness.domain.shared;

/// What a person reads; every text of the platform exists in all of them.
public enum Language {
    KK,
    RU,
    EN
}
