package kz.localbusiness.application.business.out;

class InMemoryRegistrationsTest extends RegistrationsContract {

    private final Registrations registrations = new InMemoryRegistrations();

    @Override
    protected Registrations registrations() {
        return registrations;
    }
}
