using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Tests.Pdf;

public sealed class FontNameTests
{
    [Theory]
    [InlineData("ABCDEF+Calibri-Bold", true)]
    [InlineData("ABCDEF+NimbusRomNo9L-Medi", true)]
    [InlineData("NimbusSanL-MediItal", true)]
    [InlineData("CMBX12", true)]
    [InlineData("CMR10", false)]
    [InlineData("NimbusRomNo9L-Regu", false)]
    [InlineData("Roboto-Medium", false)]
    public void IsBold_Name_SaysSo(string spelled, bool bold) => FontName.Of(spelled).IsBold.ShouldBe(bold);
}
