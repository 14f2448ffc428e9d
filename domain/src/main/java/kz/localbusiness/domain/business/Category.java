package kz.localbusiness.domain.business;

/// The trade that a business is in, as clients look for it.
public enum Category {
    BARBER,
    HAIR,
    NAILS,
    BEAUTY,
    MASSAGE,
    CLINIC,
    DENTIST,
    FITNESS,
    TUTOR,
    PHOTO,
    CAR_WASH,
    CAR_SERVICE,
    PETS,
    REPAIR,
    OTHER
}
