@pain-24
Feature: A visit is booked only with money

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim takes 100 per cent of "Visit" before
    And Aigerim is connected to the bank

  Rule: Nothing is booked that is not paid

    Scenario: Whoever asks without paying is told what it takes
      When Dana books Aigerim at 10:00 on 2026-03-02
      Then it takes 5000 tenge to book that

    Scenario: Whoever pays is booked at once, without another word of the owner
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      When Dana pays
      Then Dana is booked at 10:00 with 5000 tenge paid

    Scenario: The time is kept while somebody may pay
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      When Erlan goes to pay for Aigerim at 10:00 on 2026-03-02
      Then that time is taken from Erlan

    Scenario: Whoever does not pay loses the time
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And it is 08:30 on 2026-03-02
      When Erlan goes to pay for Aigerim at 10:00 on 2026-03-02
      And Erlan pays
      Then Erlan is booked at 10:00 with 5000 tenge paid
      And Dana is not booked

    Scenario: Whoever gives up may try again
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And Dana declines
      When Dana tries to pay again
      And Dana pays
      Then Dana is booked at 10:00 with 5000 tenge paid

  Rule: No money is without a visit or a way back

    Scenario: The bank answers late, and the time is still free
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And Dana has paid, but the bank does not answer
      When it is 08:20 on 2026-03-02
      And the bank answers again
      Then Dana is booked at 10:00 with 5000 tenge paid

    Scenario: The bank answers when the time is somebody else's
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And Dana has paid, but the bank does not answer
      And it is 08:20 on 2026-03-02
      And Aigerim enters Erlan for "Visit" with Aigerim at 10:00 on 2026-03-02
      When the bank answers again
      Then Dana is not booked
      And Dana gets 5000 tenge back

    Scenario: The bank answers twice
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      When Dana pays
      And the bank answers again
      Then Dana is booked at 10:00 with 5000 tenge paid

    Scenario: The salon cancels
      Given Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And Dana pays
      When Aigerim cancels the paid visit of Dana
      Then Dana gets 5000 tenge back

    Scenario: By an agreement without refunds the owner has to give money back
      Given Aigerim is connected to the bank by a key
      And Dana goes to pay for Aigerim at 10:00 on 2026-03-02
      And Dana pays
      When Aigerim cancels the paid visit of Dana
      Then Aigerim is asked to give 5000 tenge back by hand
