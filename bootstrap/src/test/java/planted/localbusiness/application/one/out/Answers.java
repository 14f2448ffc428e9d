package planted.localbusiness.application.one.out;

public interface Answers {

    Object answer();
}
