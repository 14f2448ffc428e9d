package kz.localbusiness.domain.photo;

import kz.localbusiness.domain.staff.StaffId;

/// Where a photo is shown.
public sealed interface PhotoPlace {

    /// Beside the name of the business; there is one.
    record Logo() implements PhotoPlace {}

    /// Among the pictures of the business, as the last.
    record Gallery() implements PhotoPlace {}

    /// Beside somebody's name; each has one.
    record Portrait(StaffId staff) implements PhotoPlace {}
}
