using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Metadata;

namespace PolicyDiff.Ingestion.Tests.Metadata;

public sealed class ManifestWriterTests
{
    private static readonly ManifestEntry Entry = new()
    {
        Path = "2026/amber/beleid-2026-11-30.pdf",
        Insurer = "Ámber: \"Zorg\" # N.V.",
        Years = new YearRange(2026, 2027),
        CareTypes = ["wijkverpleging", "mdz"],
        Kind = DocumentKind.CareTypePolicy,
        Version = "2026-11-30",
        Source = "https://amber.example/beleid.pdf?x=1&y=#",
    };

    [Fact]
    public void Append_NoManifest_MakesOne() => ManifestWriter.Append(string.Empty, Entry).ShouldBe("""
        documents:
          - path: "2026/amber/beleid-2026-11-30.pdf"
            insurer: "Ámber: \"Zorg\" # N.V."
            years: "2026-2027"
            careTypes: ["wijkverpleging", "mdz"]
            kind: care-type-policy
            version: "2026-11-30"
            source: "https://amber.example/beleid.pdf?x=1&y=#"

        """);

    [Theory]
    [InlineData("# van ons\ndocuments:   # lijst\n    - path: a.md   # eerste\n      insurer: A\n\n    # einde\n")]
    [InlineData("documents:\n- path: a.md\n  years: 2025")]
    [InlineData("documents:\r\n  - path: a.md\r\n    skipPages: [1, 2]\r\n")]
    [InlineData("notes: x\ndocuments:\n  - {path: a.md, careTypes: [mdz]}\n")]
    public void Append_ManifestOfAUser_LeavesEveryCharacter(string yaml)
    {
        var made = ManifestWriter.Append(yaml, Entry);

        made.ShouldNotBeNull();
        made.ShouldStartWith(yaml, Case.Sensitive);
        var entries = ManifestReader.Read(made, "m").Entries;
        entries.Select(entry => entry.Path).ShouldBe(["a.md", Entry.Path]);
        (entries[1].Insurer, entries[1].Source, entries[1].Years).ShouldBe((Entry.Insurer, Entry.Source, Entry.Years));
    }

    [Theory]
    [InlineData("documents: []\n")]
    [InlineData("documents:\n  - path: a.md\nnotes: x\n")]
    [InlineData("documents:\n  - path: a.md\n...\n")]
    [InlineData("documents:\n  - path: a.md\n    title: |\n      regel\n  - [\n")]
    [InlineData("- path: a.md\n")]
    [InlineData("documents:\n  - path: a.md\n    source: \"geen eind\n")]
    public void Append_ManifestBuiltInAnotherWay_IsLeftAlone(string yaml) => ManifestWriter.Append(yaml, Entry).ShouldBeNull();

    [Fact]
    public void Line_Entry_IsReadAsTheSame() =>
        ManifestReader.Read($"documents:\n  {ManifestWriter.Line(Entry)}", "m").Entries.Single().Source.ShouldBe(Entry.Source);
}
