using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Documents;

public sealed class DiagnosticRuleTests
{
    private const string Texts = "src/PolicyDiff.Core/Diagnostics/DiagnosticTexts";

    [Fact]
    public void Codes_HaveRowsAndWords() => DiagnosticRule.Violations(
        Repository.Files("src", "*Diagnostics.cs"),
        Repository.File("docs/diagnostics.md"),
        [Repository.File($"{Texts}.resx"), Repository.File($"{Texts}.en.resx")]).ShouldBeEmpty();

    [Fact]
    public void Violations_BrokenSample_AreFound()
    {
        var source = new SourceFile("SomeDiagnostics.cs", """
            public const string Complete = "PD1001";
            public const string Rowless = "PD1002";
            public const string Again = "PD1001";
            """);
        var table = new SourceFile(
            "d.md", "| PD1001 | error | What. | Remedy. |\n| PD1003 | info | What. | Remedy. |\n| PD1004 | ? | What. | Remedy. |\n");
        var texts = new SourceFile(
            "t.resx",
            """<root><data name="PD1001.What"><value>x</value></data><data name="PD1001.Remedy"><value>x</value></data><data name="PD1002.What"><value>x</value></data><data name="PD1005.What"><value>x</value></data></root>""");

        DiagnosticRule.Violations([source], table, [texts]).ShouldBe(
        [
            "PD1001 has two constants.",
            "PD1002 has no row in d.md.",
            "PD1003 has a row but no constant.",
            "PD1002.Remedy is not in t.resx.",
            "PD1005 has words in t.resx but no constant.",
        ]);
    }
}
