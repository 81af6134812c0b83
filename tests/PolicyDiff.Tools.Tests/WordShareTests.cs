using System.Text.Json;
using PolicyDiff.Tools.Words;

namespace PolicyDiff.Tools.Tests;

public sealed class WordShareTests
{
    [Fact]
    public void Of_WordsThatDiffer_AreCountedBothWays()
    {
        using var details = new StringWriter { NewLine = "\n" };

        var share = WordShare.Of("a b c d e f".Split(' '), "b a c d x f g".Split(' '), details);

        share.ShouldBe(new WordShare(6, 7, 7, 4, 5));
        (share + WordShare.None).Row("file").ShouldBe("| file | 6 | 7 | 57.1429% | 71.4286% |");
        details.ToString().ShouldContain("  … a b c d [-e-] {+x+}\n");
    }

    [Fact]
    public void Of_NoWords_AreTheSame() =>
        WordShare.Of([], [], TextWriter.Null).Row("empty").ShouldBe("| empty | 0 | 0 | 100.0000% | 100.0000% |");

    [Fact]
    public void Words_OfSections_AreInReadingOrder()
    {
        using var document = JsonDocument.Parse("""
            [{"number": "1", "title": "Over ons", "text": "Wij  kopen\nin.", "tables": [{"header": ["Wat"], "rows": [["een uur"]]}],
              "children": [{"number": null, "title": "Tarief", "text": null, "tables": [], "children": []}]}]
            """);

        DocumentWords.Words(document.RootElement).ShouldBe(["1", "Over", "ons", "Wij", "kopen", "in.", "Wat", "een", "uur", "Tarief"]);
    }
}
