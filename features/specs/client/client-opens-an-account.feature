Feature: A client opens an account by a code

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: Whoever reads the code has the account

    @pain-29
    Scenario: By phone
      Given Dana has asked for a code by phone at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then the account is ready

    @pain-29
    Scenario: By e-mail
      Given Dana has asked for a code by e-mail at the salon of Aigerim
      When Dana opens an account with the code sent by e-mail at the salon of Aigerim
      Then the account is ready

    Scenario: A forgotten password is replaced in the same way
      Given Dana has asked for a code by phone at the salon of Aigerim
      And Dana has opened an account with the code sent by phone at the salon of Aigerim
      And 2 minutes pass
      And Dana has asked for a code by phone at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then the account is ready

    Scenario: A code opens nobody else's account
      Given Dana has asked for a code by phone at the salon of Aigerim
      And 2 minutes pass
      And Timur has asked for a code by phone at the salon of Aigerim
      When Timur opens the account of Dana with the code of his own at the salon of Aigerim
      Then the code is refused as wrong

  Rule: A code is good once, for ten minutes and five tries

    Scenario: A code that was used opens nothing any more
      Given Dana has asked for a code by phone at the salon of Aigerim
      And Dana has opened an account with the code sent by phone at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then a new code is needed

    Scenario: A code is over after ten minutes
      Given Dana has asked for a code by phone at the salon of Aigerim
      And 10 minutes pass
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then a new code is needed

    Scenario: After five wrong tries the right code opens nothing
      Given Dana has asked for a code by phone at the salon of Aigerim
      And somebody has guessed the code of Dana wrongly 5 times at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then a new code is needed

    Scenario: A code of one business opens nothing at another
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      And Dana has asked for a code by phone at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Bolat
      Then a new code is needed

  Rule: Nobody is flooded with codes, and the answer tells nothing of who is known

    Scenario: A second code within a minute is not sent
      Given Dana has asked for a code by phone at the salon of Aigerim
      When Dana asks for a code by phone at the salon of Aigerim
      Then no other code is sent yet

    Scenario: The sixth code of a day is not sent
      Given Dana has asked for a code by phone 5 times at the salon of Aigerim
      When Dana asks for a code by phone at the salon of Aigerim
      Then no other code is sent yet

    Scenario: Whether there is an account or not, the answer is the same
      Given Dana has asked for a code by phone at the salon of Aigerim
      And Dana has opened an account with the code sent by phone at the salon of Aigerim
      And 2 minutes pass
      When Dana asks for a code by phone at the salon of Aigerim
      Then a code is sent
