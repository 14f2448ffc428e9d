package kz.localbusiness.application.photo.out;

class InMemoryAlbumsTest extends AlbumsContract {

    private final Albums albums = new InMemoryAlbums();

    @Override
    protected Albums albums() {
        return albums;
    }
}
