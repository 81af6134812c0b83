namespace PolicyDiff.Comparison.Tests.Lint;

public sealed class StaleYearRuleTests
{
    [Theory]
    [InlineData("De zorgaanbieder vraagt de overeenkomst uiterlijk 1 september 2023 aan.", "1 september 2023 / 2025")]
    [InlineData("De planning voor het inkoopjaar 2024 ziet er zo uit.", "2024 / 2025")]
    [InlineData("In het komende jaar 2023 maken wij hierover afspraken.", "2023 / 2025")]
    public void Find_WhatStayedBehind_IsTold(string text, string words) =>
        LintedText.Found($"# Beleid\n\n{text}\n").ShouldBe([$"StaleYear: {words}"]);

    [Theory]
    [InlineData("De zorgaanbieder vraagt de overeenkomst uiterlijk 1 september 2024 aan.")]
    [InlineData("De zorgaanbieder onderschrijft de afspraken die op 4 november 2022 zijn gemaakt.")]
    [InlineData("De vorige overeenkomst liep tot 1 januari 2023 en was eenjarig.")]
    [InlineData("Deze lijn sluit aan bij ons inkoopbeleid 2024.")]
    [InlineData("De cijfers over 2023 worden aangeleverd.")]
    [InlineData("Wij lichten de wijzigingen ten opzichte van het inkoopjaar 2024 toe.")]
    public void Find_HistoryAndEarlierPolicies_AreNone(string text) => LintedText.Found($"# Beleid\n\n{text}\n").ShouldBeEmpty();
}
