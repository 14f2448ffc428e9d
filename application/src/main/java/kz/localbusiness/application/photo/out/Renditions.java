package kz.localbusiness.application.photo.out;

import java.util.Map;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;

/// Makes of whatever somebody sent the pictures that are shown: drawn anew, upright, without
/// anything else that the file carried.
@FunctionalInterface
public interface Renditions {

    Rendering of(ImageFile sent);

    sealed interface Rendering {}

    /// @param sizes every one of them, as JPEG
    /// @param width of the largest
    record Rendered(Map<ImageSize, ImageFile> sizes, int width, int height) implements Rendering {}

    record Unfit(ImageFault fault) implements Rendering {}
}
