package kz.localbusiness.domain.photo;

/// How large a photo is kept; a smaller one is never enlarged.
public enum ImageSize {
    LARGE(1600),
    SMALL(320);

    private final int longestSide;

    ImageSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /// In pixels.
    public int longestSide() {
        return longestSide;
    }
}
