Feature: An owner leads the people who serve

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well

  Rule: Everybody renders the services that the owner gives them

    Scenario: Somebody renders nothing but what was named
      Given the salon offers "Beard" of 30 minutes
      When Saule renders only "Beard" from now on
      And Dana books "Visit" with Saule at 10:00 on 2026-03-03
      Then there is nothing like that to book

    Scenario: The others go on as before
      Given the salon offers "Beard" of 30 minutes
      When Saule renders only "Beard" from now on
      And Dana books "Visit" with Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: Somebody takes longer than usual
      When Saule renders only "Visit" in 90 minutes from now on
      And Dana looks for "Visit" with Saule on 2026-03-03
      Then Dana sees nothing before 09:00 and nothing after 16:30

  Rule: Whoever serves no longer is not offered, and stays where they have visits

    Scenario: Nobody can book them
      When Saule is archived
      And Dana books Saule at 10:00 on 2026-03-03
      Then there is nothing like that to book

    Scenario: An owner hears of visits ahead first
      Given Dana has booked Saule at 10:00 on 2026-03-03
      When Aigerim archives Saule
      Then Aigerim hears that 1 visit is still booked
      And Dana looks for "Visit" with Saule on 2026-03-04
      And Dana sees nothing before 09:00 and nothing after 17:00

    Scenario: Their visits stay on their days
      Given Dana has booked Saule at 10:00 on 2026-03-03
      When Saule is archived
      Then the day 2026-03-03 shows Aigerim, Saule
      And the day 2026-03-04 shows Aigerim

    Scenario: They come back with their hours and services
      Given Saule works on Tuesdays only, from 10:00 to 13:00 and from 15:00 to 20:00
      And Saule is archived
      When Saule is brought back
      And Dana looks for "Visit" with Saule on 2026-03-03
      Then Dana sees nothing before 10:00 and nothing after 19:00

  Rule: Whoever takes hours away hears first which visits are touched

    Scenario: A day off touches the visits of that day
      Given Dana has booked Saule at 10:00 on 2026-03-03
      And Timur has booked Saule at 10:00 on 2026-03-04
      When Aigerim asks what a day off of Saule on 2026-03-03 touches
      Then only the visit of Dana is touched

    Scenario: Hours that nobody has booked touch nothing
      Given Dana has booked Saule at 10:00 on 2026-03-03
      When Aigerim asks what a day off of Saule on 2026-03-05 touches
      Then no visit is touched

    Scenario: What is cancelled is not touched
      Given Dana has booked Saule at 10:00 on 2026-03-03
      And Aigerim has cancelled the appointment of Dana because of "ill"
      When Aigerim asks what a day off of Saule on 2026-03-03 touches
      Then no visit is touched
