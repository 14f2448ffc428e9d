package kz.localbusiness.application.booking.out;

class InMemoryRotationTest extends RotationContract {

    private final Rotation rotation = new InMemoryRotation();

    @Override
    protected Rotation rotation() {
        return rotation;
    }
}
