package kz.localbusiness.photo;

import kz.localbusiness.domain.photo.ImageFault;

/// Leaves the reading of an image as soon as it is known to be none for us.
final class UnfitImage extends Exception {

    private final ImageFault fault;

    UnfitImage(ImageFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    UnfitImage(ImageFault fault, Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    ImageFault fault() {
        return fault;
    }
}
