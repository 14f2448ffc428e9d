Feature: An owner shows the business and its people

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well

  Rule: Clients see what the owner shows

    Scenario: A logo
      When Aigerim adds a picture as the logo
      Then clients see the logo

    Scenario: Another logo
      Given Aigerim has added a picture as the logo
      When Aigerim adds a picture as the logo
      Then clients see the logo
      And nobody sees the first picture any more

    Scenario: Somebody's portrait
      When Aigerim adds a picture of Saule
      Then clients see Saule, and not Aigerim

    Scenario: The photos in another order
      Given Aigerim has added 3 photos
      When Aigerim puts the last photo first
      Then clients see the photos 3, 1, 2

    Scenario: A photo that is gone
      Given Aigerim has added 3 photos
      When Aigerim removes photo 1
      Then clients see the photos 2, 3
      And nobody sees the first picture any more

  Rule: What is no picture, or one too many, is refused

    Scenario: A text that calls itself a photo
      When Aigerim adds a text as the logo
      Then the picture is refused as no image

    Scenario: The ninth photo
      Given Aigerim has added 8 photos
      When Aigerim adds one more photo
      Then the picture is refused because there are 8 already

  Rule: Photos are the business's own

    Scenario: Another salon has none of it
      Given Aigerim has added a picture as the logo
      And the salon of Botagoz is open from 09:00 to 18:00 for visits of 60 minutes
      Then nobody sees the first picture at the salon of Botagoz

    Scenario: An owner takes them along
      Given Aigerim has added a picture as the logo
      When Aigerim asks for all data
      And the platform has written what was asked for
      Then Aigerim can fetch the file, in which the logo is found
