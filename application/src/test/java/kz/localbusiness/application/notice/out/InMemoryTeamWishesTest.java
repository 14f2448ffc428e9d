package kz.localbusiness.application.notice.out;

class InMemoryTeamWishesTest extends TeamWishesContract {

    private final TeamWishes wishes = new InMemoryTeamWishes();

    @Override
    protected TeamWishes wishes() {
        return wishes;
    }
}
