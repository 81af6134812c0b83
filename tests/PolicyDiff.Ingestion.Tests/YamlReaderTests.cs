using PolicyDiff.Ingestion.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyDiff.Ingestion.Tests;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 1_000)]
    [InlineData("[", YamlReader.DeepestNesting + 1)]
    public void Root_NestedBeyondReason_IsRefused(string piece, int times) =>
        Should.Throw<YamlLimitException>(() => YamlReader.Root(string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void Root_AliasesThatUnfoldWithoutEnd_AreRefused()
    {
        var lines = Enumerable.Range(1, 30)
            .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]")
            .Prepend("a0: &a0 [x, y]");

        Should.Throw<YamlLimitException>(() => YamlReader.Root(string.Join('\n', lines)));
    }

    [Fact]
    public void Root_ManyAliasesOfALargeList_AreRefused()
    {
        var yaml = $"a: &a [{string.Join(", ", Enumerable.Range(0, 1_000))}]\nb: [{string.Join(", ", Enumerable.Repeat("*a", 50))}]\n";

        Should.Throw<YamlLimitException>(() => YamlReader.Root(yaml));
    }

    [Fact]
    public void Root_TooLarge_IsRefused() =>
        Should.Throw<YamlLimitException>(() => YamlReader.Root(new string('a', YamlReader.LargestText + 1)));

    [Fact]
    public void Root_AliasesAsPeopleUseThem_AreRead()
    {
        var root = YamlReader.Root("care: &care [wijkverpleging, ggz]\ndocuments:\n- careTypes: *care\n- careTypes: *care\n")
            .ShouldBeOfType<YamlMappingNode>();

        root["documents"][1]["careTypes"][1].ToString().ShouldBe("ggz");
    }

    [Fact]
    public void Root_NoYaml_SaysSo() =>
        Should.Throw<YamlException>(() => YamlReader.Root("a: b: c")).ShouldNotBeOfType<YamlLimitException>();
}
