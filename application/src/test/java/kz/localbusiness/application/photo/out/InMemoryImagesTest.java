package kz.localbusiness.application.photo.out;

class InMemoryImagesTest extends ImagesContract {

    private final Images images = new InMemoryImages();

    @Override
    protected Images images() {
        return images;
    }
}
