using System.Text;
using PolicyDiff.Pdf.Poppler.Fonts;

namespace PolicyDiff.Pdf.Poppler.Tests.Fonts;

public sealed class CharacterMapTests
{
    [Theory]
    [InlineData("2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar", "1=A 2=fi")]
    [InlineData("1 beginbfrange <0003> <0005> <0061> endbfrange", "3=a 4=b 5=c")]
    [InlineData("1 beginbfrange <0003> <0005> [<0061> <0078> <D835DC00>] endbfrange 1 beginbfchar <06> <62> endbfchar", "3=a 4=x 5=\U0001D400 6=b")]
    [InlineData("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0007> <00E9> endbfchar", "7=é")]
    [InlineData("1 beginbfchar <FFFF> <0041> endbfchar 1 beginbfrange <0009> <FFFF> <0041> endbfrange", "9=A")]
    [InlineData("1 beginbfchar <0001> endbfchar 1 beginbfrange <0001> [<0041>] <0042> endbfrange ]", "")]
    public void Read_Map_GivesWhatLettersMean(string map, string expected)
    {
        List<string?> texts = [];

        CharacterMap.Read(Encoding.Latin1.GetBytes(map), texts, 10);

        string.Join(' ', texts.Index().Where(text => text.Item is not null).Select(text => $"{text.Index}={text.Item}")).ShouldBe(expected);
    }
}
