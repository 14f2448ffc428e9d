package kz.localbusiness.application.photo.out;

class InMemoryRenditionsTest extends RenditionsContract {

    private final Renditions renditions = new InMemoryRenditions();

    @Override
    protected Renditions renditions() {
        return renditions;
    }
}
