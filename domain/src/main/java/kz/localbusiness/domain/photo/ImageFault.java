package kz.localbusiness.domain.photo;

/// Why a file is not taken as a photo.
public enum ImageFault {
    /// More than [ImageFile#MAX_BYTES].
    TOO_LARGE,

    /// Nothing that we read: neither JPEG, PNG nor WebP by its content.
    NOT_AN_IMAGE,

    /// More than [ImageFile#MAX_PIXELS].
    TOO_MANY_PIXELS,

    /// Begins as an image and does not go on as one.
    DAMAGED
}
