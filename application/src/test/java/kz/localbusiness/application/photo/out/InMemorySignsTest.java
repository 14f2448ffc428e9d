package kz.localbusiness.application.photo.out;

class InMemorySignsTest extends SignsContract {

    private final InMemoryAlbums albums = new InMemoryAlbums();

    @Override
    protected Signs signs() {
        return new InMemorySigns(albums);
    }

    @Override
    protected Albums albums() {
        return albums;
    }
}
