package planted.localbusiness.application.one;

interface InboundPortsAreOneVerb {

    void come();

    void go();
}
