package planted.localbusiness.web;

final class NobodyPrints {

    void print() {
        System.out.println("planted");
    }
}
