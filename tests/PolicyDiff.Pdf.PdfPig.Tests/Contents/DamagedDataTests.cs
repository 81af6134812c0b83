using System.Globalization;
using System.IO.Compression;
using System.Text;
using PolicyDiff.Pdf.PdfPig.Tests.Support;

namespace PolicyDiff.Pdf.PdfPig.Tests.Contents;

public sealed class DamagedDataTests
{
    private static readonly byte[] Sound = Compressed(string.Concat(
        Enumerable.Range(0, 60)
            .Select(i => MadePdf.Text(
                string.Create(CultureInfo.InvariantCulture, $"regel {i} met {i * 7919 % 101} woorden"), 50, 780 - (12 * i)))));

    [Fact]
    public void Read_SoundData_SaysNothing()
    {
        var read = Read(Sound);

        read.Text.ShouldContain("regel 59");
        read.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Read_DataWithoutItsChecksum_IsWhole() => Read(Sound[..^4]).Remarks.ShouldBeEmpty();

    [Fact]
    public void Read_DataCutShort_IsReadAsFarAsItGoesAndSaid()
    {
        var read = Read(Sound[..(Sound.Length / 2)]);

        read.Text.ShouldContain("regel 5 ");
        read.Remarks.ShouldHaveSingleItem().ShouldStartWith("PD1231 1");
    }

    [Fact]
    public void Read_DataThatIsNotWhatItsChecksumSays_IsSaid()
    {
        byte[] changed = [.. Sound[..^1], (byte)(Sound[^1] ^ 1)];

        var read = Read(changed);

        read.Text.ShouldContain("regel 59");
        read.Remarks.ShouldHaveSingleItem().ShouldStartWith("PD1231 1");
    }

    [Fact]
    public void Read_DataDamagedFromItsStart_LeavesThePageUnread()
    {
        byte[] damaged = [.. Sound[..2], .. Enumerable.Repeat((byte)0xFF, 60), .. Sound[62..]];

        Read(damaged).Remarks.ShouldHaveSingleItem().ShouldStartWith("PD1216 1");
    }

    private static MadeFile Read(byte[] content)
    {
        var pdf = new MadePdf();
        pdf.Page(Encoding.Latin1.GetString(content), filter: "/Filter /FlateDecode");
        return MadeFile.Read(pdf);
    }

    private static byte[] Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var data = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            data.Write(Encoding.Latin1.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
