using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

public sealed class TranslationRuleTests
{
    public static TheoryData<string> Catalogues =>
        [.. Repository.Files("src", "*.resx")
            .Select(file => file.Path)
            .Where(path => !path.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Texts_AreTranslated(string path) =>
        TranslationRule.Violations(
            Repository.File(path), Repository.File(path.Replace(".resx", ".en.resx", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound()
    {
        var dutch = Resx("M.resx", ("Same", "Pagina {0}"), ("Other", "{0} van {1}"), ("Missing", "Ja"), ("Same", "Blad {0}"));
        var english = Resx("M.en.resx", ("Same", "Page {0:N0}"), ("Other", "{0}"), ("Orphan", "No"));

        TranslationRule.Violations(dutch, english).ShouldBe(
        [
            "M.resx holds Same twice.",
            "M.en.resx lacks Missing.",
            "M.resx lacks Orphan.",
            "M.en.resx has other placeholders in Other.",
        ]);
    }

    private static SourceFile Resx(string path, params (string Key, string Value)[] texts) =>
        new(path, $"<root>{string.Concat(texts.Select(text => $"<data name=\"{text.Key}\"><value>{text.Value}</value></data>"))}</root>");
}
