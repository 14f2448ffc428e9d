package planted.localbusiness.application.one;

@FunctionalInterface
interface CommandsNameTheirBusiness {

    void handle(Command command);

    record Command(String anything) {}
}
