package kz.localbusiness.application.payment.out;

class InMemoryFiscalRegisterTest extends FiscalRegisterContract {

    @Override
    protected FiscalRegister register(PlayedRegister played) {
        return new InMemoryFiscalRegister(played);
    }
}
