Feature: A business shows what clients say

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And it is 11:00 on 2026-03-02
    And Dana has given 4 stars and said "lovely"
    And the background work is done

  Rule: What was said is for the business until it shows it

    Scenario: The business reads it
      Then Aigerim reads in the feedback: Dana, 4 stars, "lovely"
      And nobody else reads any feedback of Aigerim

    Scenario: The business shows it
      Given Aigerim has published what Dana said
      When the background work is done
      Then everybody reads of Aigerim: Dana, 4 stars, "lovely"
      And the rating of Aigerim is 4 stars by 1 client

    Scenario: The business hides it again
      Given Aigerim has published what Dana said
      And Aigerim has hidden what Dana said
      When the background work is done
      Then nobody else reads any feedback of Aigerim

  Rule: The client reads the answer

    Scenario: It stands with the visit
      When Aigerim answers the feedback of Dana "see you soon"
      Then Dana reads "see you soon" under the feedback

  Rule: Who is forgotten takes the words along

    Scenario: Nobody reads them any more
      Given Aigerim has published what Dana said
      And the background work is done
      When Aigerim erases Dana
      Then nobody else reads any feedback of Aigerim
