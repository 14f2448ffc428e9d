package kz.localbusiness.domain.photo;

import kz.localbusiness.domain.shared.Texts;

/// A picture that is kept in every [ImageSize].
///
/// @param description for those who do not see it; may be empty
/// @param width of the largest, in pixels
public record Photo(PhotoId id, String description, int width, int height) {

    public static final int MAX_DESCRIPTION = 120;

    public Photo {
        description = Texts.optional("description", description, MAX_DESCRIPTION);
        if (!Texts.isLine(description)) {
            throw new IllegalArgumentException("description has more than one line");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "a photo has an area: %dx%d".formatted(width, height));
        }
    }

    Photo described(String told) {
        return new Photo(id, told, width, height);
    }
}
