package kz.localbusiness.application.notice.out;

class InMemoryWordingsTest extends WordingsContract {

    private final Wordings wordings = new InMemoryWordings();

    @Override
    protected Wordings wordings() {
        return wordings;
    }
}
